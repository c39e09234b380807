import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ContactId } from '#domain/base/ids.ts'
import styles from './person-link.module.css'

/** A person's name, leading to their page. */
export const PersonLink = ({ id, children }: { id: ContactId; children: ReactNode }) => (
  <Link to="/people/$contactId" params={{ contactId: id }} className={styles.link}><span data-name>{children}</span></Link>
)
