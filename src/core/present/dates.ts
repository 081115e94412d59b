/** "2025-09-24" → "24 Sep 2025", "2025-08" → "Aug 2025", "2025" → "2025"; anything else as it stands. */
export const writtenDate = (iso: string): string => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  const month = MONTHS[Number(parts?.[2]) - 1];
  const year = parts?.[1];
  if (year === undefined || month === undefined) return iso;
  const day = parts?.[3];
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
