/** The address of the folder with the files for pages; null in a bundle of the page's own, in which there is no such folder. */
export const OWN_BASE: string | null = null;
