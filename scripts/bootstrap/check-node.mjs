import { SetUpProblem } from './say.mjs'

const oldest = [20, 19]

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new SetUpProblem(`Sevenfold needs Node ${oldest.join('.')} or later; this is ${version}.`)
}
