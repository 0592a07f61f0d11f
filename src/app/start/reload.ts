/** Stands alone because the script that starts the page needs it, and nothing else that moves between addresses. */
export const reload = (): void => window.location.reload();
