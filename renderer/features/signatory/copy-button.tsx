import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { showFailure } from '#renderer/ui/toast'

export type CopyButtonProps = {
  readonly text: string
  /** Whole, for a screen reader; it starts with 'Copy', which is what is shown. */
  readonly label: string
}

/** Copies a text, and says that it did for as long as the button keeps the focus. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => navigator.clipboard.writeText(text).then(() => setIsCopied(true), showFailure)
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={isCopied ? `Copied. ${label}` : label}
      leftSection={isCopied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
      onClick={() => void copy()}
      onBlur={() => setIsCopied(false)}
    >
      {isCopied ? 'Copied' : 'Copy'}
    </Button>
  )
}
