import { useEffect, useRef, useState } from "react";

interface PublicationDayProps {
  /** As a record states it; undefined where it is not known. */
  readonly publishedAt: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (day: string | undefined) => void;
}

/** A date is typed part by part; it counts once it stands for this long, in milliseconds. */
const SETTLED_MS = 500;

/** The day an article was published, which its times count from. */
export function PublicationDay({ publishedAt, disabled, onChange }: PublicationDayProps) {
  const stated = publishedAt?.slice(0, "2024-08-19".length) ?? "";
  const [day, setDay] = useState(stated);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    setDay(stated);
    return () => clearTimeout(timer.current);
  }, [stated]);
  return (
    <label>
      Published{" "}
      <input
        type="date"
        value={day}
        disabled={disabled}
        onChange={({ target: { value } }) => {
          setDay(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onChange(value === "" ? undefined : value), SETTLED_MS);
        }}
      />
    </label>
  );
}
