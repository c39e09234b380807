import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { signOut } from '#contract/session.ts'
import { api } from './api.ts'
import { leaveSession } from './session.ts'

/** Signs out and shows the door. */
export const useSignOut = () => {
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: () => api(signOut, {}),
    onSuccess: async () => {
      leaveSession(queries)
      await router.navigate({ to: '/login', search: {} })
    },
  })
}
