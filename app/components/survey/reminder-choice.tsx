/** The one button of the page about reminders. `quiet`: it takes back what was just done. */
export function ReminderChoice({
  value,
  label,
  quiet = false,
}: {
  value: "stop" | "resume";
  label: string;
  quiet?: boolean;
}) {
  return (
    <form method="post">
      <p className="actions">
        <button type="submit" name="reminders" value={value} className={quiet ? "button plain" : "button"}>
          {label}
        </button>
      </p>
    </form>
  );
}
