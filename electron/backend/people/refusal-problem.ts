/** The same sentence in the window and from the backend. */
export { refusalProblem } from '#shared/messages/refusal-problem.ts';
