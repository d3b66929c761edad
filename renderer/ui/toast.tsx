import type { ReactElement } from 'react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useTexts } from '#renderer/api/texts.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { notices, type Notice } from './notify.ts';
import styles from './toast.module.css';

export { notify, type Notice } from './notify.ts';

const ICONS: Readonly<Record<NonNullable<Notice['tone']>, IconName>> = {
  plain: 'info',
  warn: 'warning',
  danger: 'error',
};

/** Where notices appear; once, at the top of the window. */
export function ToastRegion(): ReactElement {
  const texts = useTexts(COMMON_TEXTS);
  return (
    <AriaToastRegion queue={notices} className={styles.region ?? ''} aria-label={texts.notices}>
      {({ toast }) => {
        const { text, tone = 'plain', action } = toast.content;
        return (
          <Toast toast={toast} className={styles.toast ?? ''} data-tone={tone}>
            <Icon name={ICONS[tone]} />
            <ToastContent className={styles.content}>
              <Text slot="title">{text}</Text>
            </ToastContent>
            {action && (
              <Button
                variant="quiet"
                onPress={() => {
                  action.run();
                  notices.close(toast.key);
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton slot="close" icon="close" label={texts.close} size="small" />
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
