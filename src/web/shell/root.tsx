import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Toaster } from '../parts/toaster.tsx'

/** Moving to another page puts the focus on its heading, so that it is read out and Tab starts there; the first page is left alone. */
const useFocusOnHeading = (): void => {
  const router = useRouter()
  useEffect(() => router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation === undefined || !pathChanged || document.querySelector('dialog[open]') !== null) return
    const heading = [...document.querySelectorAll<HTMLElement>('main h1')].find(one => one.checkVisibility()) ?? document.querySelector<HTMLElement>('main')
    heading?.focus({ preventScroll: true })
  }), [router])
}

export const Root = () => {
  useFocusOnHeading()
  return (
    <>
      <Outlet />
      <Toaster />
    </>
  )
}
