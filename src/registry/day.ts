const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is an ISO day that the calendar has: `2026-02-28`, not `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
