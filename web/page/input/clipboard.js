const BLOCK_MARKUP =
  /<(?:p|div|article|section|main|h[1-6]|ul|ol|li|blockquote|table|tr|pre|br)[\s/>]/i;

/** The clipboard's page, where it holds one with a structure worth reading; else null. */
export function pastedHtml(clipboard) {
  const html = clipboard?.getData('text/html') ?? '';
  return BLOCK_MARKUP.test(html) ? html : null;
}
