import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { Router } from 'wouter'
import { AuditAlarm } from '#renderer/features/audit/audit-alarm'
import { queryClient } from '#renderer/ipc/query-client'
import { cssVariables, theme } from '#renderer/ui/theme'
import { ClosingDialog } from './closing-dialog'
import { ErrorBoundary } from './error-boundary'
import { Gate } from './gate'
import { useHashLocation, useHashSearch } from './hash-location'
import { styleNonce } from './style-nonce'

export function App() {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            <Router hook={useHashLocation} searchHook={useHashSearch}>
              <Gate />
            </Router>
            <ClosingDialog />
            <AuditAlarm />
            <Notifications position="bottom-right" />
          </QueryClientProvider>
        </ErrorBoundary>
      </MantineProvider>
    </StrictMode>
  )
}
