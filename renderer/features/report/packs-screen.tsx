import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SigningCard } from '#renderer/features/signatory/signing-card'
import { SigningDialogs, type SigningStep } from '#renderer/features/signatory/signing-dialogs'
import { signingQueries } from '#renderer/features/signatory/signing-queries'
import { Page } from '#renderer/ui/page'
import { QueryView } from '#renderer/ui/query-view'
import { CheckFile } from './check-file'
import { MakePack } from './make-pack'
import { PackList } from './pack-list'
import styles from './packs-screen.module.css'

/** Making packs, those made so far, and checking any of them. */
export function PacksScreen() {
  const signing = useQuery(signingQueries.state())
  const [step, setStep] = useState<SigningStep | null>(null)
  return (
    <Page
      title="Packs"
      intro="The evidence in one PDF: for an inspector, a board or a funder. Each has a number, and can be checked later."
    >
      <div className={styles.frame}>
        <div className={styles.columns}>
          <div className={styles.column}>
            <QueryView query={signing}>{(state) => <MakePack signing={state} onSigningStep={setStep} />}</QueryView>
            <PackList />
          </div>
          <div className={styles.column}>
            <CheckFile />
            {signing.data?.root && (
              <SigningCard root={signing.data.root} signatories={signing.data.signatories} onStep={setStep} />
            )}
          </div>
        </div>
      </div>
      <SigningDialogs step={step} onClose={() => setStep(null)} />
    </Page>
  )
}
