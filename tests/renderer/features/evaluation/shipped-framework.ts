import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { frameworkSchema } from '#shared/domain/framework'

/** The framework that ships, from its source. */
export const shippedFramework = frameworkSchema.parse(
  parse(readFileSync(path.resolve('resources/frameworks/sevenfold-itp-2026.1.yaml'), 'utf8')),
)
