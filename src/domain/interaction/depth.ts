import type { Format } from './format.ts'

/** How far one touchpoint of each form heats a cup toward 95 °C, in (0, 1] (model.md, Warmth). */
export const DEPTH: Readonly<Record<Format, number>> = {
  face_to_face: 1, lunch: 1, dinner: 1, coffee: 0.9, remote_meeting: 0.8, call: 0.6, email: 0.4, public: 0.3, message: 0.25, greeting: 0.15,
}
