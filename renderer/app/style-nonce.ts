/** The nonce under which this launch's content security policy lets a style element in. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

/** For style elements that libraries below the component library make themselves: they look for this global. */
export function adoptStyleNonce() {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
