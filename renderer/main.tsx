import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { todayQueries } from './features/today/today-queries'
import { workspaceQueries } from './features/workspace/workspace-queries'
import { adoptStyleNonce } from './app/style-nonce'
import { queryClient, refreshOnChanges } from './ipc/query-client'
import { saveWhenLeaving } from './ipc/unsaved'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
adoptStyleNonce()
refreshOnChanges(queryClient)
saveWhenLeaving()
// Asked for while the app is still being put together: the first screen is nearly always this one.
void queryClient.prefetchQuery(workspaceQueries.status())
void queryClient.prefetchQuery(todayQueries.get())
createRoot(root).render(<App />)
