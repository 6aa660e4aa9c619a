import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'

export type SidePanelProps = {
  readonly title: ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'md' | 'lg' | 'xl'
  readonly children: ReactNode
}

/** A panel from the right that keeps the page in view. Esc closes it and the focus goes back to what opened it. */
export function SidePanel({ title, isOpen, onClose, size = 'lg', children }: SidePanelProps) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={title}
      position="right"
      size={size}
      transitionProps={{ duration: 120 }}
    >
      {children}
    </Drawer>
  )
}
