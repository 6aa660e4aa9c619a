import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const fonts = '"Segoe UI Variable Text", "Segoe UI", system-ui, "Open Sans", sans-serif'
const displayFonts = '"Segoe UI Variable Display", "Segoe UI", system-ui, "Open Sans", sans-serif'

const sea: MantineColorsTuple = [
  '#eaf6f2',
  '#d3ebe3',
  '#a6d8c8',
  '#76c4ab',
  '#4fb394',
  '#2f9e7f',
  '#1d8469',
  '#13705a',
  '#0c5f4c',
  '#074a3b',
]

/** Surfaces, lines and text of the dark scheme, from lightest to darkest. */
const dark: MantineColorsTuple = [
  '#e4e8e9',
  '#c8cfd1',
  '#aab3b6',
  '#98a2a6',
  '#4a5357',
  '#3a4347',
  '#262d30',
  '#1b2022',
  '#15191b',
  '#101314',
]

const dialogDefaults = {
  closeButtonProps: { 'aria-label': 'Close' },
  overlayProps: { backgroundOpacity: 0.4 },
  // A <header> in a dialog would be a second banner of the page to a screen reader.
  attributes: { header: { role: 'presentation' } },
}

export const theme = createTheme({
  fontFamily: fonts,
  headings: { fontFamily: displayFonts, fontWeight: '600' },
  fontSizes: { xs: '0.78125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  colors: { sea, dark },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Modal: { defaultProps: dialogDefaults },
    Drawer: { defaultProps: dialogDefaults },
    // Pop-ups stay where they belong in the page, so that they are read, and tabbed to, in place.
    Combobox: { defaultProps: { withinPortal: false, floatingStrategy: 'fixed' } },
    Popover: { defaultProps: { withinPortal: false, floatingStrategy: 'fixed' } },
    // The list itself scrolls: a scroll area within it would be a stop for the keyboard without a name.
    Select: { defaultProps: { withScrollArea: false } },
    Autocomplete: { defaultProps: { withScrollArea: false } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: false }, openDelay: 300 } },
  },
})

/** Mantine's own error, dimmed and placeholder colours fall short of 4.5 to 1; these do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-dimmed': 'var(--text-muted)',
    '--mantine-color-placeholder': '#62696f',
    '--mantine-color-anchor': 'var(--accent-text)',
  },
  dark: {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-dimmed': 'var(--text-muted)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-3)',
    '--mantine-color-anchor': 'var(--accent-text)',
  },
})
