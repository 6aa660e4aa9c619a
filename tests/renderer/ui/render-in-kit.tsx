import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'

/** Draws with what every component of the kit expects around it. */
export function renderInKit(content: ReactNode) {
  return render(content, { wrapper: ({ children }) => <MantineProvider env="test">{children}</MantineProvider> })
}
