import { ActionIcon, Group, NativeSelect } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { zoomedBy, zoomSteps, type Zoom } from './page-geometry'

export type PdfToolbarProps = {
  /** Counted from 0. */
  readonly page: number
  readonly pages: number
  readonly zoom: Zoom
  readonly scale: number
  readonly onPage: (page: number) => void
  readonly onZoom: (zoom: Zoom) => void
}

const zooms = [
  { value: 'fit', label: 'Fit the width' },
  ...zoomSteps.map((step) => ({ value: String(step), label: `${step * 100}%` })),
]

export function PdfToolbar({ page, pages, zoom, scale, onPage, onZoom }: PdfToolbarProps) {
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="xs">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Previous page"
          disabled={page === 0}
          onClick={() => onPage(page - 1)}
        >
          <IconChevronUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Next page"
          disabled={page === pages - 1}
          onClick={() => onPage(page + 1)}
        >
          <IconChevronDown size={18} aria-hidden />
        </ActionIcon>
        <span role="status">
          Page {page + 1} of {pages}
        </span>
      </Group>
      <Group gap="xs">
        <ActionIcon variant="default" size="lg" aria-label="Smaller" onClick={() => onZoom(zoomedBy(-1, scale))}>
          <IconZoomOut size={18} aria-hidden />
        </ActionIcon>
        <NativeSelect
          aria-label="Size"
          data={zooms}
          value={String(zoom)}
          onChange={({ currentTarget: { value } }) => onZoom(value === 'fit' ? 'fit' : Number(value))}
        />
        <ActionIcon variant="default" size="lg" aria-label="Larger" onClick={() => onZoom(zoomedBy(1, scale))}>
          <IconZoomIn size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </Group>
  )
}
