/** Opens what a link points into: a field may stand in a closed part. */
export const openLinked = (): void => {
  for (const part of document.querySelectorAll<HTMLDetailsElement>("details:has(:target)")) part.open = true;
  document.querySelector(":target")?.scrollIntoView();
};
