import { Tabs as MantineTabs } from '@mantine/core'
import type { ReactNode } from 'react'

export type Tab = { readonly key: string; readonly label: ReactNode; readonly content: ReactNode }

export type TabsProps = {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly value?: string
  readonly onChange?: (key: string) => void
}

/** Parts of one page behind tabs; only the open one is mounted. */
export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  const chosen = value === undefined ? { defaultValue: tabs[0]?.key ?? null } : { value }
  return (
    <MantineTabs {...chosen} onChange={(key) => key !== null && onChange?.(key)} keepMounted={false}>
      <MantineTabs.List aria-label={label}>
        {tabs.map((tab) => (
          <MantineTabs.Tab key={tab.key} value={tab.key}>
            {tab.label}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map((tab) => (
        <MantineTabs.Panel key={tab.key} value={tab.key} pt="md">
          {tab.content}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  )
}
