import { levels } from '../../data/rubric/rubric.ts'
import { type Grade, grades } from './grade.ts'

/** The grade that points amount to, before any limit. */
export const gradeOf = (points: number): Grade => levels.find(({ from }) => points >= from)?.grade ?? 'None'

/** Whether the first grade is below the second. */
export const isLower = (one: Grade, other: Grade): boolean => grades.indexOf(one) < grades.indexOf(other)

/** The lower of two grades. */
export const lower = (one: Grade, other: Grade): Grade => (isLower(one, other) ? one : other)

/** The grade below, but never below Weak: somebody is credited. */
export const oneDown = (grade: Grade): Grade => grades[Math.max(1, grades.indexOf(grade) - 1)]!
