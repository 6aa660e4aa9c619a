import { buildIfChanged } from './build/build-if-changed.mjs'

await buildIfChanged()
