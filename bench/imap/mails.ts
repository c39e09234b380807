/** A mailbox as a person has it: newsletters and letters, one in ten with a large file; among them a reply with a calendar in fifty, a text answer in a hundred. */
export const mailAt = (at: number): string => {
  const head = (subject: string, ...more: string[]): string[] => [
    'Received: from mx.example.test by inbox.example.test; Mon, 23 Nov 2026 09:00:00 +0800', `From: =?utf-8?B?5p6X5LiA?= <p${at % 997}@example.test>`, 'To: lin@example.test', `Subject: ${subject} ${at}`,
    `Message-ID: <${at}@mail.example.test>`, `Date: ${new Date(Date.UTC(2026, 0, 1) + at * 3_000_000).toUTCString()}`, 'MIME-Version: 1.0', ...more,
  ]
  const words = 'The quick brown fox jumps over the lazy dog and writes a newsletter about it.\r\n'
  if (at % 50 === 7) {
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REPLY', 'BEGIN:VEVENT', `UID:${at}`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
    return [...head('Accepted', 'In-Reply-To: <ours@example.test>', 'Content-Type: multipart/alternative; boundary=b'), '', '--b', 'Content-Type: text/plain', '', 'Yes', '--b', 'Content-Type: text/calendar; method=REPLY', '', calendar, '--b--', ''].join('\r\n')
  }
  if (at % 100 === 11) return [...head('Re: lunch', 'References: <ours@example.test>', 'Content-Type: text/plain; charset=utf-8'), '', 'See you on Friday', ''].join('\r\n')
  if (at % 10 === 3) {
    const file = `${Buffer.alloc(57, 'x').toString('base64')}\r\n`.repeat(4_000)
    return [...head('Report', 'Content-Type: multipart/mixed; boundary=b'), '', '--b', 'Content-Type: text/plain', '', words, '--b', 'Content-Type: application/pdf; name=report.pdf', 'Content-Transfer-Encoding: base64', '', file, '--b--', ''].join('\r\n')
  }
  return [...head('News', 'Content-Type: multipart/alternative; boundary=b'), '', '--b', 'Content-Type: text/plain', '', words.repeat(20), '--b', 'Content-Type: text/html', '', `<p>${words.repeat(60)}</p>`, '--b--', ''].join('\r\n')
}
