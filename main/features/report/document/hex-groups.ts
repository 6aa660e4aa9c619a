/** A hash or fingerprint as people compare it: fours, eight to a line. Colons between pairs are left out. */
export function inGroups(hex: string): string {
  const groups = hex.replace(/[^0-9a-f]/gi, '').match(/.{1,4}/g) ?? []
  const lines: string[] = []
  for (let at = 0; at < groups.length; at += 8) lines.push(groups.slice(at, at + 8).join(' '))
  return lines.join('\n')
}
