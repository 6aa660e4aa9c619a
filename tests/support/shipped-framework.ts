import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { frameworkSchema } from '#shared/domain/framework'

const file = path.resolve(import.meta.dirname, '../../resources/frameworks/sevenfold-itp-2026.1.yaml')

/** The framework that ships, read from its source. */
export const shippedFramework = frameworkSchema.parse(parse(readFileSync(file, 'utf8')))
