/**
 * What a page may load: files of its own site only, no inline scripts, no inline styles. `wasm-unsafe-eval` is for
 * Pagefind, which compiles WebAssembly on the search page. Syntax: Content Security Policy Level 3.
 */
export function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
