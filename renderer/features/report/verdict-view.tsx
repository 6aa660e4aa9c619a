import { CopyButton } from '#renderer/features/signatory/copy-button'
import { HexGroups } from '#renderer/features/signatory/hex-groups'
import { Callout } from '#renderer/ui/callout'
import type { Pack, PackVerdict } from '#shared/domain/pack'
import { originSentence, verdictTitle, verdictTone } from './verdict-words'
import styles from './verdict-view.module.css'

export type VerdictViewProps = { readonly verdict: PackVerdict; readonly pack: Pack | null }

/** What a check found, in plain English, and what it rests on. */
export function VerdictView({ verdict, pack }: VerdictViewProps) {
  const title = verdictTitle(verdict, pack)
  const rest = [verdict.headline, originSentence(verdict, pack)].find((sentence) => sentence !== title)
  return (
    <div role="status">
      <Callout tone={verdictTone(verdict, pack)} title={title}>
        <ul className={styles.details}>
          <li>{rest}</li>
          {verdict.details.map((detail, index) => (
            // Two signatures may well say the same, and a verdict never changes.
            <li key={index}>
              <Detail text={detail} />
            </li>
          ))}
          <li>
            Its SHA-256:
            <div className={styles.hash}>
              <HexGroups hex={verdict.sha256} />
              <CopyButton text={verdict.sha256} label="Copy the whole SHA-256 of this file" />
            </div>
          </li>
        </ul>
      </Callout>
    </div>
  )
}

const fingerprint = /(?:[0-9A-F]{2}:){31}[0-9A-F]{2}/

/** A fingerprint within the sentence stands in groups, as it is printed in packs. */
function Detail({ text }: { readonly text: string }) {
  const found = fingerprint.exec(text)
  if (!found) return text
  return (
    <>
      {text.slice(0, found.index)}
      <div>
        <HexGroups hex={found[0]} />
      </div>
      {text.slice(found.index + found[0].length)}
    </>
  )
}
