import styles from './hex-groups.module.css'

/** A hash or fingerprint as people compare it, and as packs print it: fours, eight to a line. */
export function HexGroups({ hex }: { readonly hex: string }) {
  return (
    <code className={styles.hex}>
      {hexLines(hex).map((line, index) => (
        // Two lines may be alike, and their order never changes.
        <span key={index} className={styles.line}>
          {line}
        </span>
      ))}
    </code>
  )
}

/** Colons between pairs are left out; the case stays as it is. */
export function hexLines(hex: string): readonly string[] {
  const groups = hex.replaceAll(':', '').match(/.{1,4}/g) ?? []
  const lines: string[] = []
  for (let start = 0; start < groups.length; start += groupsOnLine)
    lines.push(groups.slice(start, start + groupsOnLine).join(' '))
  return lines
}

const groupsOnLine = 8
