/** The forms contact can take (形式), model.md. */
export const FORMATS = ['face_to_face', 'remote_meeting', 'lunch', 'dinner', 'coffee', 'call', 'message', 'email', 'public', 'greeting'] as const

export type Format = (typeof FORMATS)[number]
