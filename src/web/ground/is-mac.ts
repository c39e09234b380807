/** Whether the command key is ⌘ here. */
export const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)
