SELECT code, name_en AS en, name_ro AS ro FROM country ORDER BY code;
