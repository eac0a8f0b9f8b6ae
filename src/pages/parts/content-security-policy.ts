/**
 * What a page may load: its own files and nothing else, no inline script, no inline style. Pagefind compiles WebAssembly,
 * which the search page's script-src must name.
 * Form: Content Security Policy Level 3.
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
