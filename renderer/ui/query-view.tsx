import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorNotice } from './error-notice'
import { Loading } from './loading'

export type QueryViewProps<Value> = {
  readonly query: UseQueryResult<Value>
  readonly children: (value: Value) => ReactNode
}

/** What a query brought, or that it is on its way, or why it did not come. */
export function QueryView<Value>({ query, children }: QueryViewProps<Value>) {
  switch (query.status) {
    case 'pending':
      return <Loading />
    case 'error':
      return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
    case 'success':
      return children(query.data)
  }
}
