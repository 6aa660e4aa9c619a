import { ActionIcon, Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { FailureError } from '#renderer/ipc/failure-error'
import { showFailure } from '#renderer/ui/toast'

export type CopyButtonProps = {
  readonly text: string
  /** Whole, for a screen reader; it starts with 'Copy', which is what is shown. */
  readonly label: string
  /** Without the word, where there is little room. */
  readonly isSmall?: boolean
}

/** Copies a text, and says that it did for as long as the button keeps the focus. */
export function CopyButton({ text, label, isSmall = false }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => navigator.clipboard.writeText(text).then(() => setIsCopied(true), sayNotCopied)
  const icon = isCopied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />
  const shared = {
    variant: 'default',
    'aria-label': isCopied ? `Copied. ${label}` : label,
    onClick: () => void copy(),
    onBlur: () => setIsCopied(false),
  }
  if (isSmall)
    return (
      <ActionIcon {...shared} title={label}>
        {icon}
      </ActionIcon>
    )
  return (
    <Button {...shared} size="compact-sm" leftSection={icon}>
      {isCopied ? 'Copied' : 'Copy'}
    </Button>
  )
}

function sayNotCopied() {
  showFailure(new FailureError({ code: 'refused', why: 'It was not copied. Mark the text and press Ctrl and C.' }))
}
