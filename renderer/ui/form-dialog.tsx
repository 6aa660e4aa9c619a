import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { useUnsavedForm } from '#renderer/ipc/use-unsaved-form'
import { ErrorNotice } from './error-notice'

export type FormDialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly saveLabel: string
  readonly isBusy: boolean
  /** Something was entered: the window then asks before it closes, and neither Esc nor a click beside it closes the dialog. */
  readonly isDirty: boolean
  /** Errors that name fields are shown at the fields. */
  readonly error: unknown
  readonly size?: 'md' | 'lg' | 'xl'
  readonly children: ReactNode
}

/** A form in a dialog, saved by its button. */
export function FormDialog(props: FormDialogProps) {
  const { title, isOpen, onClose, onSubmit, saveLabel, isBusy, isDirty, error, size = 'lg', children } = props
  useUnsavedForm(isOpen && isDirty)
  const isShownAtFields = Object.keys(fieldErrors(error)).some((field) => field !== '')
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={!isDirty}
      closeOnEscape={!isDirty}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          {children}
          {!isShownAtFields && <ErrorNotice error={error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={isBusy}>
              {saveLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
