import { useParams } from '@tanstack/react-router'

export const PersonPage = () => <h1>{useParams({ from: '/inside/people/$contactId' }).contactId}</h1>
