// For `node --import`: the process believes that it starts at the instant CLOCK_AT names, and time goes on from there.
const began = Date.parse(process.env['CLOCK_AT'] ?? '')
if (Number.isNaN(began)) throw new Error('CLOCK_AT names no instant')
const real = Date.now
const shift = began - real()
Date.now = () => real() + shift
