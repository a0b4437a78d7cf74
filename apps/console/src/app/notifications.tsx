import '@mantine/notifications/styles.layer.css';

export { Notifications as ShownNotifications } from '@mantine/notifications';
