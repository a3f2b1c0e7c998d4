/* The trained model in read-only memory; PACTA_ENGLISH_MODEL is its path, from CMakeLists.txt. */
    .section .rodata
    .balign 64
    .globl pacta_english_model_begin
    .globl pacta_english_model_end
pacta_english_model_begin:
    .incbin PACTA_ENGLISH_MODEL
pacta_english_model_end:
    .byte 0
#if defined(__linux__) && defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
