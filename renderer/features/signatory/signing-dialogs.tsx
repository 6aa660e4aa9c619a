import { useState } from 'react'
import { AddSignatoryDialog } from './add-signatory-dialog'
import { CreateRootDialog } from './create-root-dialog'
import { RecoverRootDialog } from './recover-root-dialog'
import { RecoveryKeyDialog } from './recovery-key-dialog'

export type SigningStep = 'root' | 'signatory' | 'recover'

export type SigningDialogsProps = { readonly step: SigningStep | null; readonly onClose: () => void }

/** The dialogs in which signing is set up; the recovery key follows the root and can't be passed by. */
export function SigningDialogs({ step, onClose }: SigningDialogsProps) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  if (recoveryKey !== null) return <RecoveryKeyDialog recoveryKey={recoveryKey} onClose={() => setRecoveryKey(null)} />
  const showKey = (key: string) => {
    setRecoveryKey(key)
    onClose()
  }
  switch (step) {
    case 'root':
      return <CreateRootDialog onClose={onClose} onMade={showKey} />
    case 'recover':
      return <RecoverRootDialog onClose={onClose} onRecovered={showKey} />
    case 'signatory':
      return <AddSignatoryDialog onClose={onClose} />
    case null:
      return null
  }
}
