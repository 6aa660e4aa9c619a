import { useReadyWorkspace } from '#renderer/features/workspace/use-ready-workspace'

/** The sample's passphrase is no secret: everybody who looks at the sample may try out signing. */
export function SamplePassphrase() {
  if (useReadyWorkspace()?.workspace !== 'sample') return null
  return (
    <div>
      This is the sample, so its passphrase is public: <strong>sample organisation passphrase</strong>
    </div>
  )
}
