import type { ReactElement } from 'react';
import type { TemplateEntry } from '#shared/contract/library.ts';
import { TEMPLATE_TEXTS } from '#shared/messages/window/templates.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './templates.module.css';

interface TemplateListProps {
  readonly templates: readonly TemplateEntry[];
  readonly onCopy: (template: TemplateEntry) => void;
  readonly onRemove: (template: TemplateEntry) => void;
}

/** Every template, and whose it is. */
export function TemplateList({ templates, onCopy, onRemove }: TemplateListProps): ReactElement {
  const texts = useTexts(TEMPLATE_TEXTS);
  return (
    <ul className={styles.list} aria-label={texts.list}>
      {templates.map((template) => (
        <li key={template.name} className={styles.row}>
          <span className={styles.title}>{template.title}</span>
          <span className={styles.soft}>{template.name}</span>
          <span className={styles.soft}>{template.isOwn ? texts.own : texts.bundled}</span>
          <span className={styles.deeds}>
            {template.isOwn && (
              <Button
                aria-label={texts.removeNamed(template.title)}
                onPress={() => {
                  onRemove(template);
                }}
              >
                {texts.remove}
              </Button>
            )}
            <Button
              aria-label={texts.copyNamed(template.title)}
              onPress={() => {
                onCopy(template);
              }}
            >
              {texts.copy}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
