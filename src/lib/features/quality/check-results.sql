SELECT checked, name, passed FROM check_result ORDER BY checked = 'marts', checked, position;
