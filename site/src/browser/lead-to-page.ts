/**
 * `/404` without a slash is what the `type` of a problem may be, and for GitHub Pages the name of the page for what is
 * not there: on to the page about 404.
 */
export function leadToPage(location: Location): void {
  if (location.pathname.endsWith("/404")) location.replace(`${location.pathname}/`);
}
