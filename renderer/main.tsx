import './api/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
