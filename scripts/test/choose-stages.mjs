/** All stages, or those named after --only, in the order they are written down. */
export function chooseStages(stages, commandArguments) {
  const at = commandArguments.indexOf('--only')
  if (at === -1) return stages

  const wanted = (commandArguments[at + 1] ?? '').split(',').filter((name) => name !== '')
  const known = stages.map((stage) => stage.name)
  const unknown = wanted.filter((name) => !known.includes(name))
  if (wanted.length === 0 || unknown.length > 0) {
    throw new Error(
      `--only takes one or more of ${known.join(', ')}${unknown.length ? `; not ${unknown.join(', ')}` : ''}`,
    )
  }
  return stages.filter((stage) => wanted.includes(stage.name))
}
