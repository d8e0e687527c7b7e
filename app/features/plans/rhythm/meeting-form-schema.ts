import { IANAZone } from "luxon";
import { z } from "zod";

/** The fields of the form that sets a meeting; each has its sentence in `rhythm:meeting.problems`. */
export const meetingFormSchema = z.object({
  startsOn: z.iso.date(),
  atTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.coerce.number().int().min(5).max(480),
  everyWeeks: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2), z.literal(4)])),
  timeZone: z
    .string()
    .max(60)
    .refine((name) => IANAZone.isValidZone(name)),
});

export type MeetingForm = z.infer<typeof meetingFormSchema>;
export type MeetingField = keyof MeetingForm;
