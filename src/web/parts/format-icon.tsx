import type { Format } from '#domain/interaction/format.ts'

const paths: Record<Format, string> = {
  face_to_face: 'M8 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 11.5a3 3 0 1 0 0-6M3 19c0-3 2.2-5 5-5s5 2 5 5M16 14c2.8 0 5 2 5 5',
  remote_meeting: 'M3.5 5.5h17v11h-17zM9 20h6M12 16.5V20',
  lunch: 'M7 4v6a2 2 0 0 0 4 0V4M9 12v8M16 4c-1.5 1-2 3-2 5s1 3 2 3v8',
  dinner: 'M7 4v6a2 2 0 0 0 4 0V4M9 12v8M16 4c-1.5 1-2 3-2 5s1 3 2 3v8',
  coffee: 'M4.5 9h12v5a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM16.5 10.5h1.5a2.5 2.5 0 0 1 0 5h-1.7M8 5.8V4M12.5 5.8V4',
  call: 'M6 4h3l1.5 4-2 1.5a10 10 0 0 0 5 5L15 12.5l4 1.5v3a2 2 0 0 1-2 2C10 18.5 5.5 14 5 6a2 2 0 0 1 1-2z',
  message: 'M4 5.5h16v10.5H10.5L6 19.5V16H4z',
  email: 'M3.5 5.5h17v13h-17zM3.5 7l8.5 6 8.5-6',
  public: 'M4 10v4l3 .5L16 19V5L7 9.5zM19 9.5a4 4 0 0 1 0 5',
  greeting: 'M12 19.5S4.5 15 4.5 9.8A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7.5 1.8C19.5 15 12 19.5 12 19.5z',
}

/** The form of contact as a small sign; the word stands beside it. */
export const FormatIcon = ({ format, size = 18 }: { format: Format; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"><path d={paths[format]} /></svg>
)
